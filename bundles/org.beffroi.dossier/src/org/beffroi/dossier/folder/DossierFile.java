package org.beffroi.dossier.folder;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.dossier.DossierSettings;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("format", format);
            json.writeStringField("id", id);
            json.writeStringField("name", settings.name());
            if (settings.territory().isPresent()) {
                json.writeStringField("territory", settings.territory().get());
            }
            json.writeStringField("zone", settings.zone().getId());
            if (settings.today().isPresent()) {
                json.writeStringField("today", settings.today().get().toString());
            }
            json.writeBooleanField("fictional", settings.fictional());
            if (settings.retentionDays().isPresent()) {
                json.writeNumberField("retentionDays", settings.retentionDays().getAsInt());
            }
            json.writeEndObject();
        }
        WholeFile.write(folder.resolve(NAME), bytes.toByteArray());
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
            Map<String, String> members = members(file);
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

    private static Map<String, String> members(Path file) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JsonFactory.builder().build().createParser(OrdinaryFile.bytes(file))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                if (json.currentToken().isScalarValue()) {
                    members.put(key, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return members;
    }
}
