package org.beffroi.workbench.observatory.export;

import java.util.List;
import java.util.Locale;
import org.beffroi.workbench.observatory.page.CensusSide;

/** What of a census leaves as a file, in the order in which it is offered. */
public enum ExportSubject {
    /** The report that can be published. */
    REPORT("odt", "docx", "pdf", "html"),
    /** The bodies, as they are filtered and sorted. */
    BODIES("xlsx", "ods", "csv"),
    /** The figures that were chosen. */
    FIGURES("xlsx", "ods", "csv"),
    /** The map of the figure that was chosen. */
    MAP("svg", "png", "geojson"),
    /** The census whole, in a folder, so that somebody else can count it again. */
    CENSUS;

    private final List<String> formats;

    ExportSubject(String... formats) {
        this.formats = List.of(formats);
    }

    /** Endings of the formats that it may have, without a dot; none of a folder. */
    public List<String> formats() {
        return formats;
    }

    /** Key of its name; with more after it, of what else is said of it. */
    public String key() {
        return "observatory.export." + name().toLowerCase(Locale.ROOT);
    }

    /** What one means who looks at a side of a census. */
    public static ExportSubject of(CensusSide side) {
        return switch (side) {
            case BODIES -> BODIES;
            case FIGURES -> FIGURES;
            case MAP -> MAP;
            default -> REPORT;
        };
    }
}
