package org.beffroi.workbench.observatory.model.candidate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;

/** After which territories accounts are looked for. */
public sealed interface CandidateScope {

    /** The dossier’s own; all bodies of the census where it has none. */
    CandidateScope USUAL = new Usual();

    /** What {@link #USUAL} says. */
    record Usual() implements CandidateScope {}

    /** All bodies of the census in hand. */
    record Census() implements CandidateScope {}

    /** One body. */
    record Body(BodyKey key) implements CandidateScope {
        public Body {
            Objects.requireNonNull(key);
        }
    }

    /** How it is kept: {@code usual}, {@code census}, {@code commune 38544}. */
    default String written() {
        return switch (this) {
            case Usual usual -> "usual";
            case Census census -> "census";
            case Body(BodyKey key) -> key.kind().name().toLowerCase(Locale.ROOT) + " " + key.code();
        };
    }

    /** The one that was kept so; the usual one where it makes no sense. */
    static CandidateScope read(String written) {
        if (written.equals("census")) {
            return new Census();
        }
        int space = written.indexOf(' ');
        Optional<Territory.Kind> kind = Arrays.stream(Territory.Kind.values())
                .filter(one -> space > 0 && one.name().equalsIgnoreCase(written.substring(0, space)))
                .findFirst();
        return kind.<CandidateScope>map(one -> new Body(new BodyKey(one, written.substring(space + 1))))
                .orElse(USUAL);
    }
}
