package org.beffroi.dossier.importing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;

/**
 * How a file would be read, before anything is kept.
 *
 * @param file the file
 * @param entry the file inside it that is shown, of an archive of several; empty otherwise
 * @param format csv, xlsx, ods, json, ndjson, html
 * @param profile the profile: its id and its names
 * @param confidence of the choice of the profile, 0 to 1
 * @param encoding name of the character set, empty where the format has its own
 * @param separator of the cells, empty where there is none
 * @param headerRow line that names the columns, 1 is the first; 0 where there is none
 * @param sheets names of the sheets of a workbook, the one that is read first
 * @param columns each column and the field it fills
 * @param values what the first rows write in fields of few values, and what is kept of it
 * @param mentions the first 20 rows as mentions
 * @param zone of times that carry none
 * @param zoneReason says where that zone comes from
 * @param warnings what a careful reader should know before going on
 * @param noticed those of the warnings that speak of rows, by the first of them
 */
public record ImportPreview(
        Path file,
        Optional<String> entry,
        String format,
        Term profile,
        double confidence,
        Optional<String> encoding,
        Optional<Character> separator,
        int headerRow,
        List<String> sheets,
        List<ColumnUse> columns,
        List<ValueUse> values,
        List<Mention> mentions,
        ZoneId zone,
        Sentence zoneReason,
        List<Sentence> warnings,
        Noticed noticed) {

    public ImportPreview {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        mentions = List.copyOf(mentions);
        warnings = List.copyOf(warnings);
    }

    /**
     * What was noticed in the first rows.
     *
     * @param rows how many these are
     * @param said in sentences
     */
    public record Noticed(int rows, List<Sentence> said) {
        public Noticed {
            said = List.copyOf(said);
        }
    }

    /**
     * One column of the file and what it is used for.
     *
     * @param column its name in the file, or its path in JSON
     * @param fields keys of the fields it fills, {@link ImportWishes#NATIVE_ID} included; empty where it is left out
     * @param confidence 0 to 1: 1 where the profile or the user names it, less where it was guessed
     * @param samples its first values
     * @param structure whether it fills no field and nothing is lost by that: others are made of it, or hold together by it
     */
    public record ColumnUse(
            String column, List<String> fields, double confidence, List<String> samples, boolean structure) {

        public ColumnUse {
            fields = List.copyOf(fields);
            samples = List.copyOf(samples);
        }
    }

    /**
     * A value of a field of few values, such as a tone, as the file writes it.
     *
     * @param field key of the field
     * @param written as in the file
     * @param count in how many of the first rows
     * @param kept the value that is kept, empty where it is left out
     */
    public record ValueUse(String field, String written, long count, String kept) {}
}
