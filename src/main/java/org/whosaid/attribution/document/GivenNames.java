package org.whosaid.attribution.document;

import java.util.Optional;
import org.whosaid.attribution.model.Gender;

/** Which pronoun a given name usually goes with. */
public interface GivenNames {

    /** @param givenName in any letter case; empty for a name that is not listed or goes with both */
    Optional<Gender> genderOf(String givenName);
}
