package org.beffroi.sources.importing.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;

/** What makes two requests the same: the files with their size and time, how they are read, the options. */
public final class RequestKey {

    private RequestKey() {}

    /**
     * 128 bits of SHA-256 in hexadecimal.
     *
     * @throws Refusal if a file is not there
     */
    public static String of(ImportRequest request) {
        StringBuilder text = new StringBuilder();
        for (Path file : request.files()) {
            try {
                text.append(file)
                        .append('|')
                        .append(Files.size(file))
                        .append('|')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            } catch (IOException e) {
                throw new Refusal(Refusal.Kind.NOT_FOUND, Sentence.of(RequestKey.class, "file.absent", file), e);
            }
        }
        ImportWishes wishes = request.wishes();
        text.append(wishes.profile())
                .append(new TreeMap<>(wishes.mapping()))
                .append(wishes.encoding())
                .append(wishes.separator())
                .append(wishes.quote())
                .append(wishes.headerRow())
                .append(wishes.sheet())
                .append(wishes.zone())
                .append(wishes.dayFirst())
                .append(request.pseudonymise())
                .append(request.publicAuthors());
        // A request without one keeps the key it had before there were platforms: one that was killed goes on.
        wishes.platform().ifPresent(text::append);
        if (!wishes.constants().isEmpty() || !wishes.values().isEmpty()) {
            text.append(new TreeMap<>(wishes.constants())).append(new TreeMap<>(wishes.values()));
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
