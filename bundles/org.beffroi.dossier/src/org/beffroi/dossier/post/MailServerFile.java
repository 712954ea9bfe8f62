package org.beffroi.dossier.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.post.MailServer.Protection;

/**
 * Where a dossier says by which server it sends its mail.
 *
 * @param file {@code post/server.json} in the dossier's folder
 */
public record MailServerFile(Path file) {

    /** That of a dossier in that folder. */
    public static MailServerFile of(Path dossier) {
        return new MailServerFile(dossier.resolve("post").resolve("server.json"));
    }

    /**
     * The server.
     *
     * @return empty where none was named
     * @throws Refusal if the file is damaged
     */
    public Optional<MailServer> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(JsonText.read(OrdinaryFile.bytes(file))));
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    /** Names the server, in the place of the one before. */
    public void keep(MailServer server) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("host", server.host());
        members.put("port", server.port());
        members.put("protection", server.protection().name().toLowerCase(Locale.ROOT));
        server.user().ifPresent(user -> members.put("user", user));
        members.put(
                "sender",
                Map.of(
                        "name",
                        server.sender().name(),
                        "address",
                        server.sender().address()));
        members.put("privateAllowed", server.privateAllowed());
        try {
            WholeFile.write(file, JsonText.write(members));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Names none any more; nothing happens where none was named. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static MailServer read(Map<String, Object> members) {
        Map<?, ?> sender = (Map<?, ?>) members.get("sender");
        Protection protection =
                Protection.valueOf(((String) members.getOrDefault("protection", "tls")).toUpperCase(Locale.ROOT));
        Object name = sender.get("name");
        return new MailServer(
                (String) members.get("host"),
                Math.toIntExact((Long) members.getOrDefault("port", (long) protection.port())),
                protection,
                Optional.ofNullable((String) members.get("user")),
                new Correspondent(name == null ? "" : (String) name, (String) sender.get("address")),
                Boolean.TRUE.equals(members.get("privateAllowed")));
    }

    private Refusal refused(Exception e) {
        return new Refusal(
                Sentence.of(
                        MailServerFile.class,
                        "dossier.file.refused",
                        file.toString(),
                        e instanceof Refusal known ? known.sentence() : String.valueOf(e.getMessage())),
                e);
    }
}
