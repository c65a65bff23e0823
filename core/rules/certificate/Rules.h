#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_CERTIFICATE_RULES(rule) \
    rule(certificateMissing) \
    rule(certificateNotVerifiable) \
    rule(certificateIssuerNotStated) \
    rule(certificateSlotsMissing) \
    rule(certificatesUnlikeCapabilities) \
    rule(certificateWording) \
    rule(certificateWithoutRequirement) \
    rule(certificateNotOnTranscript)
