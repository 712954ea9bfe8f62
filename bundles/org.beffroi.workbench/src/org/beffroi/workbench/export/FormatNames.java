package org.beffroi.workbench.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.language.Language;

/** What file formats are called: {@code Excel (xlsx)}, {@code CSV}. */
public final class FormatNames {

    private static final List<String> FIRST = List.of("xlsx", "ods", "csv");

    private FormatNames() {}

    /** The id of a format, which is its file extension. */
    public static String id(TableWriter writer) {
        return TableWriter.info(writer).id();
    }

    /** The name of a format; its extension where it has no name here. */
    public static String of(TableWriter writer, Language language) {
        try {
            return language.text("format." + id(writer));
        } catch (MissingResourceException unknown) {
            return id(writer).toUpperCase(Locale.ROOT);
        }
    }

    /** The formats that make files, those people ask for first. */
    public static List<TableWriter> inOrder(List<TableWriter> writers) {
        return writers.stream()
                .filter(writer -> !id(writer).equals("table"))
                .sorted(Comparator.<TableWriter, Integer>comparing(
                                writer -> FIRST.contains(id(writer)) ? FIRST.indexOf(id(writer)) : FIRST.size())
                        .thenComparing(FormatNames::id))
                .toList();
    }
}
