package org.beffroi.french.moderation;

import java.util.List;
import java.util.Optional;
import org.beffroi.french.moderation.Offence.Kind;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/** Whom an offence seems to aim at: who is named nearest, in its sentence first. */
enum Aim {
    ELECTED("elected", Role.ELECTED),
    AGENT("agent", Role.AGENT),
    RESIDENT("resident", Role.RESIDENT),
    GROUP("group", Role.GROUP);

    private static final int NEXT_SENTENCE = 40;

    private final String value;
    private final Role role;

    Aim(String value, Role role) {
        this.value = value;
        this.role = role;
    }

    /** As it is stored. */
    String value() {
        return value;
    }

    /** Empty where nobody is named. */
    static Optional<Aim> of(Offence offence, OffenceText text) {
        if (offence.kind() == Kind.HATE) {
            return Optional.of(GROUP);
        }
        Optional<Aim> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Hit hit : text.hits()) {
            for (Aim aim : List.of(ELECTED, AGENT, RESIDENT)) {
                int distance = Math.abs(hit.first() - offence.word()) + sentences(hit, offence, text) * NEXT_SENTENCE;
                if (hit.is(aim.role) && distance < least) {
                    nearest = Optional.of(aim);
                    least = distance;
                }
            }
        }
        return nearest;
    }

    private static int sentences(Hit hit, Offence offence, OffenceText text) {
        int last = text.words().size() - 1;
        return Math.abs(text.words().get(hit.first()).sentence()
                - text.words().get(Math.min(offence.word(), last)).sentence());
    }
}
