package org.beffroi.dossier.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;

/**
 * A colour that codes are given by name, told from the others by the colour-blind: those of Okabe and Ito (2008), <i>Color
 * Universal Design</i>, with a purple and a brown in place of the two that tone has.
 */
public enum CodeColour {
    PURPLE("#6b3fa0"),
    ORANGE("#e69f00"),
    GREEN("#009e73"),
    BROWN("#7b4b2a"),
    SKY("#56b4e9"),
    MAUVE("#cc79a7"),
    YELLOW("#f0e442");

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final String hex;

    CodeColour(String hex) {
        this.hex = hex;
    }

    /** As it is written in the codebook, {@code #rrggbb}. */
    public String hex() {
        return hex;
    }

    /** What it is called. */
    public Sentence label() {
        return Sentence.of(CodeColour.class, "codebook.colour." + name().toLowerCase(Locale.ROOT));
    }

    /** The one written so, empty for a colour without a name here. */
    public static Optional<CodeColour> written(String hex) {
        return Arrays.stream(values())
                .filter(one -> one.hex.equalsIgnoreCase(hex))
                .findFirst();
    }

    /**
     * What is written in the codebook for a name, in French or in English, or for {@code #rrggbb}.
     *
     * @throws Refusal if it is neither, naming the colours there are
     */
    public static String read(String typed) {
        String folded = Folding.fold(typed.strip());
        for (CodeColour one : values()) {
            if (LANGUAGES.stream()
                    .anyMatch(language -> Folding.fold(one.label().in(language)).equals(folded))) {
                return one.hex;
            }
        }
        String hex = typed.strip().toLowerCase(Locale.ROOT);
        if (!Code.COLOUR.matcher(hex).matches()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, CodeColour.class, "codebook.colour", typed);
        }
        return hex;
    }
}
