package org.beffroi.dossier.routing;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token in the subject of a mail to a department, by which its answer is known: {@code [BFR-7K2M9QXDA3P4]}.
 *
 * @param value twelve of 31 letters and digits (59 bits), drawn at random: whoever does not have the mail cannot guess it
 */
public record Ticket(String value) {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final Pattern IN_SUBJECT =
            Pattern.compile("\\[BFR-([A-Z2-9]{" + LENGTH + "})]", Pattern.CASE_INSENSITIVE);

    public Ticket {
        if (!value.matches("[A-Z2-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("No token: " + value);
        }
    }

    /** A new one. */
    public static Ticket drawn(SecureRandom dice) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            value.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        }
        return new Ticket(value.toString());
    }

    /** The one in a subject; the first where there are several. */
    public static Optional<Ticket> in(String subject) {
        Matcher found = IN_SUBJECT.matcher(subject);
        return found.find()
                ? Optional.of(new Ticket(found.group(1).toUpperCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    /** As it stands in a subject. */
    public String written() {
        return "[BFR-" + value + "]";
    }
}
