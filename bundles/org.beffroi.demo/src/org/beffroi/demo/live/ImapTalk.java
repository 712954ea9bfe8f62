package org.beffroi.demo.live;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One client's talk with a mailbox of one folder that may be read and not changed: the part of IMAP4rev1 (RFC 3501) that
 * readers of new mail need. What else is asked gets {@code BAD} or {@code NO}; lines are bounded. For one thread.
 */
final class ImapTalk {

    /**
     * A mail of the folder.
     *
     * @param uid grows, and is never given twice
     */
    record Mail(long uid, byte[] bytes) {}

    /**
     * The mailbox.
     *
     * @param validity the generation of its numbers, {@code UIDVALIDITY}
     * @param mails asked once a talk opens the folder; by growing number
     */
    record Mailbox(String user, String password, long validity, Supplier<List<Mail>> mails) {}

    private static final String CAPABILITY = "CAPABILITY IMAP4rev1";
    private static final int LONGEST_LINE = 8_192;
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    private static final Pattern FETCH = Pattern.compile("(\\S+) \\(?(.*?)\\)?");
    private static final Pattern ITEM =
            Pattern.compile("UID|FLAGS|RFC822\\.SIZE|BODY(?:\\.PEEK)?\\[\\](?:<(\\d+)\\.(\\d+)>)?");

    private final Mailbox mailbox;
    private final InputStream in;
    private final OutputStream out;
    private boolean known;
    private boolean open;
    private List<Mail> mails = List.of();

    ImapTalk(Mailbox mailbox, InputStream in, OutputStream out) {
        this.mailbox = mailbox;
        this.in = new BufferedInputStream(in);
        this.out = new BufferedOutputStream(out);
    }

    /** Talks until the client leaves. */
    void talk() throws IOException {
        say("* OK [" + CAPABILITY + "] Sonneval");
        boolean stays = true;
        while (stays) {
            out.flush();
            Optional<String> line = line();
            stays = line.isPresent() && answered(line.get());
        }
        out.flush();
    }

    private boolean answered(String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words.length < 2) {
            say("* BAD what?");
            return true;
        }
        String tag = words[0];
        String verb = words[1].toUpperCase(Locale.ROOT);
        String rest = words.length > 2 ? words[2] : "";
        switch (verb) {
            case "CAPABILITY" -> untagged(CAPABILITY, tag);
            case "NOOP" -> say(tag + " OK");
            case "LOGOUT" -> {
                untagged("BYE", tag);
                return false;
            }
            case "LOGIN" -> login(tag, rest);
            default -> {
                if (known) {
                    inside(tag, verb, rest);
                } else {
                    say(tag + " NO who are you?");
                }
            }
        }
        return true;
    }

    private void inside(String tag, String verb, String rest) throws IOException {
        switch (verb) {
            case "LIST", "LSUB" -> {
                // The folder asked for is the last word; a pattern asks for all there are.
                boolean asked = rest.toUpperCase(Locale.ROOT).matches(".*(INBOX|[*%])\"?");
                if (asked) {
                    say("* " + verb + " () \"/\" INBOX");
                }
                say(tag + " OK");
            }
            case "EXAMINE", "SELECT" -> open(tag, rest);
            case "CLOSE", "UNSELECT" -> {
                open = false;
                say(tag + " OK");
            }
            case "FETCH" -> fetch(tag, rest, false);
            case "UID" -> {
                boolean fetches = rest.toUpperCase(Locale.ROOT).startsWith("FETCH ");
                if (fetches) {
                    fetch(tag, rest.substring("FETCH ".length()), true);
                } else {
                    say(tag + " BAD not here");
                }
            }
            default -> say(tag + " BAD not here");
        }
    }

    private void untagged(String answer, String tag) throws IOException {
        say("* " + answer);
        say(tag + " OK");
    }

    private void login(String tag, String rest) throws IOException {
        Matcher m = STRING.matcher(rest);
        String user = m.find() ? string(m) : "";
        String password = m.find() ? string(m) : "";
        known = user.equals(mailbox.user()) && password.equals(mailbox.password());
        say(known ? tag + " OK [" + CAPABILITY + "]" : tag + " NO [AUTHENTICATIONFAILED]");
    }

    private static String string(Matcher m) {
        return m.group(1) == null ? m.group(2) : m.group(1).replaceAll("\\\\(.)", "$1");
    }

    private void open(String tag, String rest) throws IOException {
        open = rest.replace("\"", "").equalsIgnoreCase("INBOX");
        if (!open) {
            say(tag + " NO no such folder");
            return;
        }
        mails = mailbox.mails().get();
        say("* FLAGS ()");
        say("* " + mails.size() + " EXISTS");
        say("* 0 RECENT");
        say("* OK [UIDVALIDITY " + mailbox.validity() + "]");
        say("* OK [UIDNEXT " + (mails.isEmpty() ? 1 : mails.getLast().uid() + 1) + "]");
        say("* OK [PERMANENTFLAGS ()]");
        say(tag + " OK [READ-ONLY]");
    }

    private void fetch(String tag, String rest, boolean byUid) throws IOException {
        Matcher m = FETCH.matcher(rest);
        if (!open || !m.matches()) {
            say(tag + " BAD nothing to fetch");
            return;
        }
        long last = mails.isEmpty() ? 0 : byUid ? mails.getLast().uid() : mails.size();
        for (int i = 0; i < mails.size(); i++) {
            if (isIn(m.group(1), byUid ? mails.get(i).uid() : i + 1L, last)) {
                mail(i, m.group(2).toUpperCase(Locale.ROOT), byUid);
            }
        }
        say(tag + " OK");
    }

    /** Whether a set such as {@code 1,4:7,9:*} holds a number; a range may stand in either order. */
    private static boolean isIn(String set, long number, long last) {
        for (String part : set.split(",")) {
            String[] ends = part.split(":", 2);
            long one = end(ends[0], last);
            long other = ends.length > 1 ? end(ends[1], last) : one;
            if (number >= Math.min(one, other) && number <= Math.max(one, other)) {
                return true;
            }
        }
        return false;
    }

    private static long end(String written, long last) {
        return written.equals("*") ? last : written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
    }

    private void mail(int place, String items, boolean byUid) throws IOException {
        Mail mail = mails.get(place);
        write("* " + (place + 1) + " FETCH (");
        String between = "";
        boolean numbered = false;
        Matcher item = ITEM.matcher(items);
        while (item.find()) {
            write(between);
            between = " ";
            switch (item.group()) {
                case "UID" -> write("UID " + mail.uid());
                case "FLAGS" -> write("FLAGS ()");
                case "RFC822.SIZE" -> write("RFC822.SIZE " + mail.bytes().length);
                default -> body(mail.bytes(), Optional.ofNullable(item.group(1)), item.group(2));
            }
            numbered |= item.group().equals("UID");
        }
        say((byUid && !numbered ? between + "UID " + mail.uid() : "") + ")");
    }

    private void body(byte[] bytes, Optional<String> from, String count) throws IOException {
        long start = Math.min(bytes.length, from.map(ImapTalk::bounded).orElse(0L));
        long length = Math.min(bytes.length - start, from.isPresent() ? bounded(count) : bytes.length);
        write("BODY[]" + from.map(origin -> "<" + origin + ">").orElse("") + " {" + length + "}\r\n");
        out.write(bytes, (int) start, (int) length);
    }

    private static long bounded(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
    }

    private void say(String line) throws IOException {
        write(line + "\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The next line, empty where the client is gone or says more than it may. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && line.size() < LONGEST_LINE; c = in.read()) {
            if (c == '\n') {
                return Optional.of(line.toString(StandardCharsets.US_ASCII).stripTrailing());
            }
            line.write(c);
        }
        return Optional.empty();
    }
}
