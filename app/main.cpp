#include "app/Application.h"

#include <csignal>

int main(int argc, char **argv)
{
    // Past a file-size limit, writing then fails and is reported like a full disk, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    micromajor::Application application(argc, argv);
    return application.run();
}
