package org.beffroi.core.importing;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user corrects in the way a file is read; what is empty is found out from the file.
 *
 * @param profile id of the profile
 * @param mapping column to key of the field it fills; {@link #NATIVE_ID} names the identity given by the network, an empty
 *     string says that the column is left out. Columns that are not named keep what the profile says
 * @param encoding name of the character set
 * @param separator of CSV cells
 * @param headerRow number of the line that names the columns, 1 is the first; 0 where there is none
 * @param sheet name of the sheet of a workbook
 * @param zone of times that carry none
 * @param dayFirst whether 03/04 is the third of April
 */
public record ImportWishes(
        Optional<String> profile,
        Map<String, String> mapping,
        Optional<String> encoding,
        Optional<Character> separator,
        Optional<Integer> headerRow,
        Optional<String> sheet,
        Optional<ZoneId> zone,
        Optional<Boolean> dayFirst) {

    /** Stands for a field in a mapping: the column holds the identity that the network gave. */
    public static final String NATIVE_ID = "id";

    public ImportWishes {
        Objects.requireNonNull(profile);
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(separator);
        Objects.requireNonNull(headerRow);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(dayFirst);
    }

    /** Nothing corrected. */
    public static ImportWishes none() {
        return new ImportWishes(
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** These wishes, read with that profile. */
    public ImportWishes withProfile(String id) {
        return new ImportWishes(Optional.of(id), mapping, encoding, separator, headerRow, sheet, zone, dayFirst);
    }

    /** These wishes, with that mapping. */
    public ImportWishes withMapping(Map<String, String> columns) {
        return new ImportWishes(profile, columns, encoding, separator, headerRow, sheet, zone, dayFirst);
    }

    /** These wishes, with that zone for times that carry none. */
    public ImportWishes withZone(ZoneId other) {
        return new ImportWishes(profile, mapping, encoding, separator, headerRow, sheet, Optional.of(other), dayFirst);
    }

    /** These wishes, with that order of day and month. */
    public ImportWishes withDayFirst(boolean first) {
        return new ImportWishes(profile, mapping, encoding, separator, headerRow, sheet, zone, Optional.of(first));
    }
}
