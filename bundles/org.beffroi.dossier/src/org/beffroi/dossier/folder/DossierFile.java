package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The file that makes a folder a dossier: {@code dossier.json}, with the version of the format, an identity and the settings.
 *
 * @param id identity of the dossier, under which this machine keeps its keys
 * @param settings what it says of itself
 * @param format of the journals and logs beside it, 1 or 2: a program that knows 1 alone would cut them
 */
record DossierFile(String id, DossierSettings settings, int format) {

    static final String NAME = "dossier.json";
    static final int FORMAT = 2;

    /** A file of the newest format. */
    DossierFile(String id, DossierSettings settings) {
        this(id, settings, FORMAT);
    }

    /** Brings it to the newest format, before anything of that format is written beside it. */
    DossierFile broughtUp(Path folder) {
        DossierFile newest = new DossierFile(id, settings);
        try {
            newest.write(folder);
            return newest;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNSUPPORTED,
                    Sentence.of(
                            DossierFile.class,
                            "dossier.format.refused",
                            folder.resolve(NAME).toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    void write(Path folder) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", format);
        members.put("id", id);
        members.put("name", settings.name());
        settings.territory().ifPresent(code -> members.put("territory", code));
        members.put("zone", settings.zone().getId());
        settings.today().ifPresent(day -> members.put("today", day.toString()));
        members.put("fictional", settings.fictional());
        settings.retentionDays().ifPresent(days -> members.put("retentionDays", days));
        WholeFile.write(folder.resolve(NAME), JsonText.write(members));
    }

    /**
     * Reads it.
     *
     * @throws Refusal if it is absent, damaged, or of a newer format
     */
    static DossierFile read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, DossierFile.class, "dossier.none", folder.toString());
        }
        try {
            Map<String, String> members = new HashMap<>();
            JsonText.read(OrdinaryFile.bytes(file)).forEach((key, value) -> members.put(key, value.toString()));
            int format = Integer.parseInt(members.getOrDefault("format", "0"));
            if (format > FORMAT) {
                throw Refusal.of(
                        Refusal.Kind.UNSUPPORTED,
                        DossierFile.class,
                        "dossier.newer",
                        folder.toString(),
                        format,
                        FORMAT);
            }
            return new DossierFile(
                    members.get("id"),
                    new DossierSettings(
                            members.get("name"),
                            Optional.ofNullable(members.get("territory")),
                            ZoneId.of(members.get("zone")),
                            Optional.ofNullable(members.get("today")).map(LocalDate::parse),
                            Boolean.parseBoolean(members.get("fictional")),
                            members.containsKey("retentionDays")
                                    ? OptionalInt.of(Integer.parseInt(members.get("retentionDays")))
                                    : OptionalInt.empty()),
                    format);
        } catch (IOException | DateTimeException | NullPointerException | IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.DAMAGED,
                    Sentence.of(DossierFile.class, "dossier.damaged", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
