#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_PRIVACY_RULES(rule) \
    rule(identityNumberInText) \
    rule(mobileNumberInText) \
    rule(emailInText) \
    rule(birthDateInText)
