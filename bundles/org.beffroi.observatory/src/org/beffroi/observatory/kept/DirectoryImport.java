package org.beffroi.observatory.kept;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.body.DirectoryAssembly;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.census.CensusMaking;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.directory.DirectoryReader;

/** Reads a directory from a file and keeps it in a dossier, every record with what became of it. */
public final class DirectoryImport {

    private static final Pattern DAY = Pattern.compile("(20\\d\\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern ENDINGS =
            Pattern.compile("(?i)(?:\\.(?:tar|bz2|gz|tgz|tbz2|zip|json|ndjson|jsonl|csv|xlsx|xlsm|ods))+$");
    private static final int LONGEST_NAME = 60;

    private final DirectoryReader reader;
    private final Territories territories;

    public DirectoryImport(DirectoryReader reader, Territories territories) {
        this.reader = reader;
        this.territories = territories;
    }

    /**
     * What is to be imported.
     *
     * @param file the directory
     * @param name by which it is called; empty for one made of the file’s name and the day
     * @param asOf the day of which it speaks; empty for the one in the file’s name, else the last day on which one of its records
     *     was changed, else the day of the import
     * @param words where it comes from and under which licence; empty where nobody says
     * @param by who imports it
     * @param now when
     * @param zone of the dossier, in which that is a day
     */
    public record Order(
            Path file,
            Optional<String> name,
            Optional<LocalDate> asOf,
            Optional<String> words,
            String by,
            Instant now,
            ZoneId zone) {

        public Order {
            Objects.requireNonNull(file);
            Objects.requireNonNull(name);
            Objects.requireNonNull(asOf);
            Objects.requireNonNull(words);
            Objects.requireNonNull(by);
            Objects.requireNonNull(now);
            Objects.requireNonNull(zone);
        }
    }

    /**
     * Does it.
     *
     * @throws org.beffroi.core.message.Refusal if the file cannot be read, holds no records, or there is a directory of that
     *     name; nothing is then kept
     * @throws org.beffroi.core.archive.Cancelled if the user asked to stop; nothing is then kept
     */
    public KeptDirectory run(Order order, ObservatoryFolder folder, Progress progress) {
        return read(order, folder, progress).directory();
    }

    /**
     * A directory that was kept.
     *
     * @param noticed what is worth a look in its file
     */
    public record Done(KeptDirectory directory, DirectoryReader.Noticed noticed) {}

    /** Does the same, and tells what is worth a look. */
    public Done read(Order order, ObservatoryFolder folder, Progress progress) {
        DirectoryAssembly assembly = new DirectoryAssembly(territories);
        LocalDate today = LocalDate.ofInstant(order.now(), order.zone());
        DirectoryReader.FileRead read = reader.read(order.file(), today, progress, assembly);
        List<KeptRecord> records = assembly.finish();
        String file = order.file().getFileName().toString();
        LocalDate asOf = order.asOf().or(() -> day(file)).or(read::newest).orElse(today);
        CensusSource source = new CensusSource(
                order.name().orElseGet(() -> name(file, asOf)),
                file,
                read.bytes(),
                read.sha256(),
                asOf,
                order.words(),
                read.whole(),
                read.records(),
                read.newest(),
                CensusMaking.fates(records));
        KeptDirectory directory = new KeptDirectory(
                source,
                territories.edition(),
                DirectoryAssembly.bodies(records).size(),
                order.now(),
                order.by(),
                read.noticed().columns());
        folder.keep(directory, records);
        return new Done(directory, read.noticed());
    }

    /** The day in a file’s name; the first one where there are several. */
    private static Optional<LocalDate> day(String file) {
        Matcher day = DAY.matcher(file);
        if (!day.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int date = Integer.parseInt(day.group(3));
        boolean isDay = date <= YearMonth.of(year, month).lengthOfMonth();
        return isDay ? Optional.of(LocalDate.of(year, month, date)) : Optional.empty();
    }

    private static String name(String file, LocalDate asOf) {
        String stem = ENDINGS.matcher(file).replaceFirst("").replaceAll("[^\\p{L}\\p{N}.-]+", "-");
        String plain = stem.replaceAll("^[.-]+|[.-]+$", "");
        String shorter = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return shorter.contains(asOf.toString()) ? shorter : (shorter.isEmpty() ? "" : shorter + "-") + asOf;
    }
}
