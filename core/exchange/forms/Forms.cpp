#include "core/exchange/forms/Forms.h"

#include "core/exchange/forms/MinistryRecommendation.h"

#include <QCoreApplication>

namespace micromajor {

const std::vector<Form> &forms()
{
    static const std::vector<Form> all{
        {"ministry-recommendation", QT_TRANSLATE_NOOP("core", "Ministry recommendation form"), ministryRecommendation},
    };
    return all;
}

const Form *formNamed(QStringView id)
{
    for (const Form &form : forms())
        if (id == QLatin1StringView(form.id))
            return &form;
    return nullptr;
}

} // namespace micromajor
