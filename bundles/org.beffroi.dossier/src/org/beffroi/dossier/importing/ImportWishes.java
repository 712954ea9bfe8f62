package org.beffroi.dossier.importing;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a user corrects in the way a file is read; what is empty is found out from the file.
 *
 * @param profile id of the profile
 * @param mapping column to key of the field it fills; {@link #NATIVE_ID} names the identity given by the network, an empty
 *     string says that the column is left out. Columns that are not named keep what the profile says
 * @param constants key of a field to the value that all rows have in it, such as the network that no column tells
 * @param values key of a field to what becomes of its values as the file writes them: {@code Mécontente} of a tone to
 *     {@code negative}; an empty string leaves the value out
 * @param encoding name of the character set
 * @param separator of CSV cells
 * @param quote around CSV cells that hold separators or line ends
 * @param headerRow number of the line that names the columns, 1 is the first; 0 where there is none
 * @param sheet name of the sheet of a workbook, or its number where no sheet has that name: 1 is the first
 * @param zone of times that carry none
 * @param dayFirst whether 03/04 is the third of April
 * @param platform whose export it is, where the dossier has several platforms of one tool
 */
public record ImportWishes(
        Optional<String> profile,
        Map<String, String> mapping,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        Optional<String> encoding,
        Optional<Character> separator,
        Optional<Character> quote,
        Optional<Integer> headerRow,
        Optional<String> sheet,
        Optional<ZoneId> zone,
        Optional<Boolean> dayFirst,
        Optional<String> platform) {

    /** Stands for a field in a mapping: the column holds the identity that the network gave. */
    public static final String NATIVE_ID = "id";

    public ImportWishes {
        Objects.requireNonNull(profile);
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        Map<String, Map<String, String>> copied = new LinkedHashMap<>();
        values.forEach((field, some) -> copied.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(some))));
        values = Collections.unmodifiableMap(copied);
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(separator);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(headerRow);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(dayFirst);
        Objects.requireNonNull(platform);
    }

    /** Nothing corrected. */
    public static ImportWishes none() {
        return new ImportWishes(
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** These wishes, read with that profile. */
    public ImportWishes withProfile(String id) {
        return but(draft -> draft.profile = Optional.of(id));
    }

    /** These wishes, with that mapping. */
    public ImportWishes withMapping(Map<String, String> columns) {
        return but(draft -> draft.mapping = columns);
    }

    /** These wishes, all rows having those values. */
    public ImportWishes withConstants(Map<String, String> ofFields) {
        return but(draft -> draft.constants = ofFields);
    }

    /** These wishes, with those meanings of values. */
    public ImportWishes withValues(Map<String, Map<String, String>> ofFields) {
        return but(draft -> draft.values = ofFields);
    }

    /** These wishes, with that character set. */
    public ImportWishes withEncoding(String name) {
        return but(draft -> draft.encoding = Optional.of(name));
    }

    /** These wishes, with that sign between cells. */
    public ImportWishes withSeparator(char sign) {
        return but(draft -> draft.separator = Optional.of(sign));
    }

    /** These wishes, with that sign around cells. */
    public ImportWishes withQuote(char sign) {
        return but(draft -> draft.quote = Optional.of(sign));
    }

    /** These wishes, with that line as the one that names the columns; 0 where none does. */
    public ImportWishes withHeaderRow(int line) {
        return but(draft -> draft.headerRow = Optional.of(line));
    }

    /** These wishes, with the sheet of that name or number. */
    public ImportWishes withSheet(String nameOrNumber) {
        return but(draft -> draft.sheet = Optional.of(nameOrNumber));
    }

    /** These wishes, with that zone for times that carry none. */
    public ImportWishes withZone(ZoneId other) {
        return but(draft -> draft.zone = Optional.of(other));
    }

    /** These wishes, with that order of day and month. */
    public ImportWishes withDayFirst(boolean first) {
        return but(draft -> draft.dayFirst = Optional.of(first));
    }

    /** These wishes, the export being that of a platform of that name. */
    public ImportWishes withPlatform(String name) {
        return but(draft -> draft.platform = Optional.of(name));
    }

    private ImportWishes but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.wishes();
    }

    /** Wishes being changed. */
    private static final class Draft {
        private Optional<String> profile;
        private Map<String, String> mapping;
        private Map<String, String> constants;
        private Map<String, Map<String, String>> values;
        private Optional<String> encoding;
        private Optional<Character> separator;
        private Optional<Character> quote;
        private Optional<Integer> headerRow;
        private Optional<String> sheet;
        private Optional<ZoneId> zone;
        private Optional<Boolean> dayFirst;
        private Optional<String> platform;

        Draft(ImportWishes from) {
            profile = from.profile;
            mapping = from.mapping;
            constants = from.constants;
            values = from.values;
            encoding = from.encoding;
            separator = from.separator;
            quote = from.quote;
            headerRow = from.headerRow;
            sheet = from.sheet;
            zone = from.zone;
            dayFirst = from.dayFirst;
            platform = from.platform;
        }

        ImportWishes wishes() {
            return new ImportWishes(
                    profile, mapping, constants, values, encoding, separator, quote, headerRow, sheet, zone, dayFirst,
                    platform);
        }
    }
}
