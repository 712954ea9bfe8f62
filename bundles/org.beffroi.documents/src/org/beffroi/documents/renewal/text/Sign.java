package org.beffroi.documents.renewal.text;

import java.util.Optional;
import org.w3c.dom.Text;

/**
 * One letter of a leaf, or what stands among letters: the beginning of a paragraph or a cell, a note, a counted number, a break.
 *
 * @param key what it is: the letter itself, or a name between double brackets with what is in it
 * @param look how it is shown, empty where it is as its surroundings have it
 * @param text the node that a letter is in, empty for what is none
 * @param at the letter's place in its node
 */
public record Sign(String key, String look, Optional<Text> text, int at) {

    /** What the key of a note at the foot of the page begins with. */
    public static final String NOTE = "⟦note ";

    /** The key of where a paragraph begins. */
    public static final String PARAGRAPH = "⟦paragraph⟧";

    /** What is no letter. */
    public static Sign of(String key, String look) {
        return new Sign(key, look, Optional.empty(), 0);
    }

    /** Whether a paragraph begins here; its look is its style. */
    public boolean isParagraph() {
        return key.equals(PARAGRAPH);
    }

    public boolean isNote() {
        return key.startsWith(NOTE);
    }

    /** What it is and how it is shown. */
    public String shown() {
        return key + "⟨" + look;
    }
}
