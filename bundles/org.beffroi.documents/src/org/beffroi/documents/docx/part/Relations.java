package org.beffroi.documents.docx.part;

import java.util.LinkedHashMap;
import java.util.Map;
import org.beffroi.documents.page.Markup;

/**
 * What one file of a package leads to, in the order in which it was first named (ECMA-376, part 2, 9.3). Not for several
 * threads.
 */
public final class Relations {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /**
     * Where something leads.
     *
     * @param type what it is
     * @param target a file, or an address outside
     */
    private record Relation(String type, String target, boolean outside) {}

    private final Map<Relation, String> known = new LinkedHashMap<>();

    /** The identity of what leads to a file of the package. */
    public String file(String type, String target) {
        return id(new Relation(type, target, false));
    }

    /** The identity of what leads to an address. */
    public String link(String address) {
        return id(new Relation(Names.R + "/hyperlink", address, true));
    }

    private String id(Relation relation) {
        return known.computeIfAbsent(relation, anew -> "rId" + (known.size() + 1));
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    String xml() {
        Markup xml = new Markup()
                .declaration()
                .open("Relationships", "xmlns", PACKAGE)
                .line();
        known.forEach((relation, id) -> {
            if (relation.outside()) {
                xml.leaf(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        relation.type(),
                        "Target",
                        relation.target(),
                        "TargetMode",
                        "External");
            } else {
                xml.leaf("Relationship", "Id", id, "Type", relation.type(), "Target", relation.target());
            }
            xml.line();
        });
        return xml.close("Relationships").line().toString();
    }
}
