package org.beffroi.observatory.kept;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WholeFolder;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.Sighting;
import org.beffroi.observatory.census.SightingFile;
import org.beffroi.observatory.territory.ReferenceTable;

/**
 * The folder {@code observatory} of a dossier: {@code directories/NAME} (a head and a record a line), {@code censuses/NAME} (a
 * bundle), {@code sightings.csv}; {@code aside} holds what was put aside. Everything is written whole or not at all. Safe for several threads.
 *
 * @param folder may not be there yet
 */
public record ObservatoryFolder(Path folder) {

    /** The name of the folder in a dossier. */
    public static final String NAME = "observatory";

    private static final String HEAD = "directory.json";
    private static final String RECORDS = "records.ndjson";

    /** The folder of a dossier. */
    public static ObservatoryFolder of(Path dossier) {
        return new ObservatoryFolder(dossier.resolve(NAME));
    }

    /**
     * The reference of territories by which bodies are known here: the dossier’s own table {@code reference.csv} where it has
     * one, else the national one.
     *
     * @throws Refusal if the table cannot be read
     */
    public Territories territories(Territories national) {
        Path own = folder.resolve("reference.csv");
        return Files.exists(own) ? ReferenceTable.read(own) : national;
    }

    /** The directories, by the day of which they speak, then by name. */
    public List<KeptDirectory> directories() {
        return folders("directories").stream()
                .filter(place -> Files.isRegularFile(place.resolve(HEAD)))
                .map(this::head)
                .sorted(Comparator.comparing((KeptDirectory one) -> one.source().asOf())
                        .thenComparing(KeptDirectory::name))
                .toList();
    }

    /**
     * One of them.
     *
     * @param name empty for the one that speaks of the latest day
     * @throws Refusal if there is none
     */
    public KeptDirectory directory(Optional<String> name) {
        List<KeptDirectory> all = directories();
        if (all.isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, ObservatoryFolder.class, "directory.none");
        }
        return name.isEmpty()
                ? all.getLast()
                : all.stream()
                        .filter(one -> one.name().equals(name.get()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(
                                Refusal.Kind.NOT_FOUND,
                                ObservatoryFolder.class,
                                "directory.unknown",
                                name.get(),
                                String.join(
                                        ", ",
                                        all.stream().map(KeptDirectory::name).toList())));
    }

    /**
     * The one that was known on a day.
     *
     * @param name empty for the last one of those that speak of that day or an earlier one
     * @throws Refusal if there is none, or the one of that name speaks of a later day: it says nothing of how things stood then
     */
    public KeptDirectory directory(Optional<String> name, LocalDate day) {
        KeptDirectory latest = directory(name);
        List<KeptDirectory> then = directories().stream()
                .filter(one -> !one.source().asOf().isAfter(day))
                .toList();
        if (name.isPresent() ? latest.source().asOf().isAfter(day) : then.isEmpty()) {
            KeptDirectory first = name.isPresent() ? latest : directories().getFirst();
            throw Refusal.of(
                    Refusal.Kind.WRONG_USE,
                    ObservatoryFolder.class,
                    "directory.later",
                    first.name(),
                    first.source().asOf(),
                    day);
        }
        return name.isPresent() ? latest : then.getLast();
    }

    /**
     * Keeps a directory.
     *
     * @throws Refusal if there is one of that name, or the disk refuses
     */
    public void keep(KeptDirectory directory, List<KeptRecord> records) {
        Path place = folder.resolve("directories").resolve(directory.name());
        if (Files.exists(place)) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, ObservatoryFolder.class, "directory.there", directory.name());
        }
        written(
                place,
                () -> WholeFolder.create(place, target -> {
                    WholeFile.write(target.resolve(RECORDS), out -> {
                        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                        for (KeptRecord record : records) {
                            text.write(JsonRecords.line(record));
                            text.write('\n');
                        }
                        text.flush();
                    });
                    WholeFile.write(target.resolve(HEAD), JsonRecords.write(directory));
                }));
    }

    /**
     * The records of a directory, in the order of its source file.
     *
     * @throws Refusal if they cannot be read
     */
    public List<KeptRecord> records(KeptDirectory directory) {
        Path file = folder.resolve("directories").resolve(directory.name()).resolve(RECORDS);
        List<KeptRecord> records = new ArrayList<>();
        try (Stream<String> lines = Files.lines(OrdinaryFile.of(file))) {
            for (String line : (Iterable<String>) lines::iterator) {
                records.add(JsonRecords.read(line, KeptRecord.class));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return records;
    }

    /** The censuses, by the day of which they speak, then by name. */
    public List<KeptCensus> censuses() {
        return folders("censuses").stream()
                .filter(place -> Files.isRegularFile(place.resolve(CensusBundle.HEAD)))
                .map(place -> new KeptCensus(place.getFileName().toString(), place, document(place)))
                .sorted(Comparator.comparing((KeptCensus one) -> one.document().asOf())
                        .thenComparing(KeptCensus::name))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal if there is none of that name
     */
    public KeptCensus census(String name) {
        List<KeptCensus> all = censuses();
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        ObservatoryFolder.class,
                        all.isEmpty() ? "census.none" : "census.unknown",
                        name,
                        String.join(", ", all.stream().map(KeptCensus::name).toList())));
    }

    /**
     * Keeps a census under its name and day.
     *
     * @throws Refusal if there is one already that says something else, or the disk refuses
     */
    public KeptCensus keep(CensusBundle bundle) {
        String name =
                bundle.document().definition().name() + "-" + bundle.document().asOf();
        Path place = folder.resolve("censuses").resolve(name);
        if (Files.exists(place)) {
            if (!CensusBundle.read(place).equals(bundle)) {
                throw Refusal.of(Refusal.Kind.ALREADY_THERE, ObservatoryFolder.class, "census.there", name);
            }
        } else {
            written(place, () -> bundle.write(place));
        }
        return new KeptCensus(name, place, bundle.document());
    }

    /**
     * Puts a directory aside, so that it is none of the dossier’s any more until it is {@link #bringBack brought back}.
     *
     * @throws Refusal if the disk refuses
     */
    public void putAside(KeptDirectory directory) {
        putAside("directories", directory.name());
    }

    /**
     * Puts a census aside, likewise.
     *
     * @throws Refusal if the disk refuses
     */
    public void putAside(KeptCensus census) {
        putAside("censuses", census.name());
    }

    /**
     * Brings a directory back that was put aside.
     *
     * @throws Refusal if there is one of its name by now, or the disk refuses
     */
    public void bringBack(KeptDirectory directory) {
        bringBack("directories", directory.name(), "directory.there");
    }

    /**
     * Brings a census back that was put aside.
     *
     * @throws Refusal if there is one of its name by now, or the disk refuses
     */
    public void bringBack(KeptCensus census) {
        bringBack("censuses", census.name(), "census.there");
    }

    /** Of several of one name that were put aside the last one is kept. */
    private void putAside(String kind, String name) {
        Path place = folder.resolve(kind).resolve(name);
        Path aside = aside(kind, name);
        written(place, () -> {
            delete(aside);
            move(place, aside);
        });
    }

    private void bringBack(String kind, String name, String there) {
        Path place = folder.resolve(kind).resolve(name);
        if (Files.exists(place)) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, ObservatoryFolder.class, there, name);
        }
        written(place, () -> move(aside(kind, name), place));
    }

    /** Both are there, or the new one alone, at any moment: nothing is lost, whatever fails. */
    private static void move(Path from, Path to) throws IOException {
        WholeFolder.create(to, target -> {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    WholeFile.write(target.resolve(file.getFileName().toString()), out -> {
                        try (InputStream in = OrdinaryFile.open(file)) {
                            in.transferTo(out);
                        }
                    });
                }
            }
        });
        delete(from);
    }

    /** What is kept is a folder of files alone. */
    private static void delete(Path gone) throws IOException {
        if (Files.isDirectory(gone)) {
            try (Stream<Path> files = Files.list(gone)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }
            Files.delete(gone);
        }
    }

    private Path aside(String kind, String name) {
        return folder.resolve("aside").resolve(kind).resolve(name);
    }

    /** What was seen of accounts, in the order of the file; nothing where there is none. */
    public List<Sighting> sightings() {
        Path file = folder.resolve("sightings.csv");
        return Files.exists(file) ? SightingFile.read(file) : List.of();
    }

    private List<Path> folders(String kind) {
        Path all = folder.resolve(kind);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(all)) {
            return places.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw unreadable(all, e);
        }
    }

    private KeptDirectory head(Path place) {
        try {
            return JsonRecords.read(OrdinaryFile.bytes(place.resolve(HEAD)), KeptDirectory.class);
        } catch (IOException e) {
            throw unreadable(place.resolve(HEAD), e);
        }
    }

    private static CensusDocument document(Path place) {
        try {
            return JsonRecords.read(OrdinaryFile.bytes(place.resolve(CensusBundle.HEAD)), CensusDocument.class);
        } catch (IOException e) {
            throw unreadable(place.resolve(CensusBundle.HEAD), e);
        }
    }

    /** Something that the disk may refuse. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Path place, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            ObservatoryFolder.class,
                            "observatory.unwritable",
                            place.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static Refusal unreadable(Path place, IOException e) {
        return new Refusal(
                Refusal.Kind.MALFORMED,
                Sentence.of(
                        ObservatoryFolder.class,
                        "observatory.unreadable",
                        place.toString(),
                        String.valueOf(e.getMessage())),
                e);
    }
}
