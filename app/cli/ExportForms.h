#pragma once
#include "core/exports/FormExport.h"

namespace micromajor::cli {

/// A form asked for on the command line.
struct FormOrder
{
    const FormTemplate *form = nullptr; ///< null: the school's own
    QString ownForm;                    ///< its path
    QString format;
    FormOptions options;
    QStringList programs; ///< paths; the forms of several go into a folder
    QString output;
    bool asJson = false;
};

/// Fills the form for every program. Of several none is put into the folder before all are made and safe on the disk.
Result<int> exportForms(const FormOrder &order);

} // namespace micromajor::cli
