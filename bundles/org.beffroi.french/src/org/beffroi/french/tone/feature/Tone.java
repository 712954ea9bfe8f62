package org.beffroi.french.tone.feature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.text.Folding;

/** The tone of a text, as a person labels it. */
public enum Tone {
    POSITIVE("positive", "positif", "pos", "p", "1", "+1", "+"),
    NEUTRAL("neutral", "neutre", "neu", "n", "0", "="),
    NEGATIVE("negative", "negatif", "neg", "-1", "-");

    private final List<String> written;

    Tone(String... written) {
        this.written = List.of(written);
    }

    /** As the field holds it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A label in French or English, a number from -1 to 1, or empty for anything else. */
    public static Optional<Tone> of(String label) {
        String folded = Folding.fold(label.strip()).replace('\u2212', '-');
        if (folded.endsWith(".0")) {
            folded = folded.substring(0, folded.length() - 2);
        }
        for (Tone tone : values()) {
            if (tone.written.contains(folded)) {
                return Optional.of(tone);
            }
        }
        return Optional.empty();
    }
}
