#include "app/Application.h"

int main(int argc, char **argv)
{
    micromajor::Application application(argc, argv);
    return application.run();
}
