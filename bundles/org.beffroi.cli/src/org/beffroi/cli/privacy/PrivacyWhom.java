package org.beffroi.cli.privacy;

import java.util.Optional;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.dossier.privacy.Whom;

/** From the options of a verb to whom it is about. */
final class PrivacyWhom {

    private PrivacyWhom() {}

    /**
     * A person or an address.
     *
     * @throws WrongUse if both or none are given, or a network without a person
     */
    static Whom of(Optional<String> author, Optional<String> network, Optional<String> url) {
        boolean one = author.filter(name -> !name.isBlank()).isPresent()
                != url.filter(address -> !address.isBlank()).isPresent();
        if (!one || network.isPresent() && author.isEmpty()) {
            throw WrongUse.of("privacy.whom");
        }
        return author.<Whom>map(name -> new Whom.Author(name, network))
                .orElseGet(() -> new Whom.Page(url.orElseThrow()));
    }
}
