package org.beffroi.documents.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;

/**
 * Where the anchors of a document are on its printed page: a block that begins with a heading is where that is, which has one
 * identity only.
 *
 * @param headings identities of headings, by the anchor of the block that they begin
 */
record Places(Map<String, String> headings) {

    /**
     * The places of a document.
     *
     * @param prefix what the identities of headings begin with, before their numbers from 1
     */
    static Places of(Document document, String prefix) {
        Map<String, String> headings = new TreeMap<>();
        int number = 0;
        for (Part part : document.parts()) {
            if (part instanceof Part.Heading) {
                number++;
            } else if (part instanceof Part.Block block) {
                Optional<Part> first = block.parts().stream()
                        .filter(one -> !(one instanceof Part.PageBreak))
                        .findFirst();
                if (first.isPresent() && first.get() instanceof Part.Heading) {
                    headings.put(block.anchor(), prefix + (number + 1));
                }
                number += (int) block.parts().stream()
                        .filter(Part.Heading.class::isInstance)
                        .count();
            }
        }
        return new Places(headings);
    }

    /** The identity of the element that an anchor leads to. */
    String of(String anchor) {
        return headings.getOrDefault(anchor, anchor);
    }
}
