package org.beffroi.documents.renewal.text;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * One piece of a file's main text: a paragraph, a heading, a list, a table.
 *
 * @param element in the file's tree
 * @param signature what it says and how, the same for two pieces that a reader would not tell apart, whichever program saved
 *     them; tracked changes and comments are part of it
 * @param text what it says
 */
public record Leaf(Element element, String signature, String text) {

    public Leaf {
        Objects.requireNonNull(element);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(text);
    }

    /** How it begins, for people. */
    public String beginning() {
        int longest = 80;
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }

    /** What leaves say and how, one by one. */
    public static List<String> signatures(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::signature).toList();
    }
}
