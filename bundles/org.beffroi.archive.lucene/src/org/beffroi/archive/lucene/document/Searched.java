package org.beffroi.archive.lucene.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.match.LinkTerms;
import org.beffroi.core.text.Folding;

/** How values are found: which texts bare words look in, and by which parts an address is known. */
public final class Searched {

    private Searched() {}

    /** True for the texts that a word without a field's name looks in. */
    public static boolean byBareWords(Field field) {
        return field.equals(CoreFields.TITLE) || field.equals(CoreFields.TEXT_BODY);
    }

    /** The term under which a whole value is found. */
    public static String keywordTerm(String value) {
        return cut(Folding.fold(value));
    }

    /** Values longer than that are compared by their beginning: no term may exceed 32,766 bytes. */
    public static String cut(String value) {
        return value.length() > 1024 ? value.substring(0, 1024) : value;
    }

    /** The terms of an address, each within bounds. */
    public static Set<String> linkTerms(String address) {
        return LinkTerms.of(address).stream().map(Searched::cut).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
