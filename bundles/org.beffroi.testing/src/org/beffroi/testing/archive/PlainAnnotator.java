package org.beffroi.testing.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;

/**
 * Reads mentions in the plainest way, for the tests of archives: a lively mood where there is an exclamation mark, English
 * where there is an English word, a theme for some words. Two versions read differently.
 */
final class PlainAnnotator implements Annotator {

    /** A field that only this annotator fills. */
    static final Field AMBIANCE =
            Field.one("ambiance", org.beffroi.core.mention.FieldType.KEYWORD, Field.Facet.SMALL, "mood", "ambiance");

    /** Those of the core and that one. */
    static final Fields FIELDS = Fields.core().with(List.of(AMBIANCE));

    private final String version;

    PlainAnnotator(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return "plain@" + version;
    }

    @Override
    public Set<String> inherited() {
        return Set.of(CoreFields.THEME.name(), AMBIANCE.name());
    }

    @Override
    public List<Annotation> annotate(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        List<Annotation> read = new ArrayList<>();
        if (text.contains("!")) {
            read.add(annotation(AMBIANCE, version.equals("1") ? "vive" : "vive" + version));
        }
        if (text.contains("schools") || text.contains("children")) {
            read.add(annotation(CoreFields.LANGUAGE, "en"));
        }
        List<String> themes = new ArrayList<>();
        if (text.contains("cantine")) {
            themes.add("canteen");
        }
        if (text.contains("poubelle")) {
            themes.add("waste");
        }
        if (!themes.isEmpty()) {
            read.add(new Annotation("plain", version, CoreFields.THEME.name(), themes, 0.75));
        }
        return read;
    }

    private Annotation annotation(Field field, String value) {
        return new Annotation("plain", version, field.name(), List.of(value), 1);
    }
}
