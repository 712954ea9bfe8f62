package org.beffroi.dossier.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
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
            return Optional.of(
                    JsonRecords.read(OrdinaryFile.bytes(file), Kept.class).server());
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Names the server, in the place of the one before. */
    public void keep(MailServer server) {
        try {
            WholeFile.write(file, JsonRecords.write(server));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Names none any more; nothing happens where none was named. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** A server as the file may hold it, which somebody may have written by hand; it is written as it is. */
    private record Kept(
            String host,
            OptionalInt port,
            Optional<Protection> protection,
            Optional<String> user,
            KeptCorrespondent sender,
            boolean privateAllowed) {

        MailServer server() {
            Protection used = protection.orElse(Protection.TLS);
            return new MailServer(host, port.orElse(used.port()), used, user, sender.correspondent(), privateAllowed);
        }
    }
}
