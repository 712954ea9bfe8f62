package org.beffroi.sources.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mails of an mbox file (RFC 4155, the quoting of mboxrd) from an offset on. A mail ends before a line {@code From …} that
 * follows an empty line. For one thread.
 */
final class MboxMails implements AutoCloseable {

    private static final int LONGEST_LINE = 1 << 20;

    /** As mail programs write it: a year at its end. A sentence that begins with "From " has none. */
    private static final Pattern ENVELOPE = Pattern.compile("From \\S.*\\b\\d{4}\\b.{0,12}\\s*", Pattern.DOTALL);

    private final InputStream in;
    private long offset;
    private byte[] line;
    private boolean afterEmpty = true;

    /** Reads on from an offset, which is that of a line {@code From …}. */
    MboxMails(Path file, long offset) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        channel.position(offset);
        this.in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        this.offset = offset;
        this.line = nextLine();
    }

    /** Whether a file begins as an mbox does. */
    static boolean begins(byte[] head) {
        return head.length >= 5 && new String(head, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).equals("From ");
    }

    /**
     * One mail.
     *
     * @param bytes its first {@link MailReader#LONGEST}
     * @param end offset of what follows it
     * @param last whether the file ends with it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Mail(byte[] bytes, long end, boolean last) {}

    /** The next mail, empty at the end of the file. */
    Optional<Mail> next() throws IOException {
        if (line.length == 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (isEnvelope(line)) {
            advance();
        }
        while (line.length > 0 && !(afterEmpty && isEnvelope(line))) {
            byte[] plain = unquoted(line);
            bytes.write(plain, 0, Math.min(plain.length, Math.max(0, MailReader.LONGEST - bytes.size())));
            advance();
        }
        return Optional.of(new Mail(bytes.toByteArray(), offset, line.length == 0));
    }

    private void advance() throws IOException {
        boolean empty = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
        offset += line.length;
        afterEmpty = empty;
        line = nextLine();
    }

    /** A line with its end; one without any end comes in pieces. */
    private byte[] nextLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        int one;
        while (bytes.size() < LONGEST_LINE && (one = in.read()) >= 0) {
            bytes.write(one);
            if (one == '\n') {
                break;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isEnvelope(byte[] line) {
        return begins(line)
                && line.length < 500
                && ENVELOPE.matcher(new String(line, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .matches();
    }

    private static byte[] unquoted(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        boolean quoted = marks > 0 && begins(Arrays.copyOfRange(line, marks, Math.min(line.length, marks + 5)));
        return quoted ? Arrays.copyOfRange(line, 1, line.length) : line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
