package org.beffroi.sources.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.Unreadable;

/**
 * The messages of a conversation that WhatsApp exports, each with the lines it goes on over. What the messenger itself says
 * is a row that is broken, so that all rows are accounted for.
 */
public final class ChatRows implements Rows {

    public static final List<String> COLUMNS = List.of("date", "author", "text", "conversation", "attachment");

    private static final int LONGEST = 100_000;
    private static final Pattern NAME = Pattern.compile(
            "(?i)^(?:discussion|conversation|chat) whatsapp (?:avec|with) |^whatsapp chat (?:with|mit) |^whatsapp chat [-–] |^chat de whatsapp con |\\.txt$");
    private static final Pattern ATTACHMENT =
            Pattern.compile("(?i)^<[^<>]{3,40}(?:omis|omise|omitted|omitido)[^<>]{0,20}>$"
                    + "|^(?:image|vidéo|video|audio|sticker|gif|document)s? (?:absente?|omise?|omitted)$"
                    + "|^<(?:pièce jointe|attached)\\s?: ([^<>]+)>$"
                    + "|^(\\S+\\.\\w{3,4}) \\((?:fichier joint|file attached)\\)$");

    private final Content content;
    private final BufferedReader lines;
    private final String conversation;
    private Optional<ChatLine> next = Optional.empty();
    private long line;
    private long nextLine;

    public ChatRows(Content content, Charset charset) {
        this.content = content;
        String file = content.entry().isEmpty()
                ? content.file().getFileName().toString()
                : content.entry().substring(content.entry().lastIndexOf('/') + 1);
        this.conversation = file.startsWith("_chat")
                ? ""
                : NAME.matcher(file).replaceAll("").strip();
        try {
            this.lines = new BufferedReader(Texts.open(content, charset));
            advance(new StringBuilder());
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    /** Whether a text begins as such a conversation does. */
    public static boolean begins(String text) {
        List<ChatLine> first = text.lines()
                .limit(40)
                .flatMap(one -> ChatLine.read(one).stream())
                .limit(3)
                .toList();
        boolean atOnce = text.lines()
                .filter(one -> !one.isBlank())
                .findFirst()
                .flatMap(ChatLine::read)
                .isPresent();
        return atOnce && first.stream().anyMatch(one -> !one.author().isEmpty());
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Row next() {
        ChatLine message = next.orElseThrow(NoSuchElementException::new);
        Place place = new Place(content.entry(), nextLine);
        StringBuilder text = new StringBuilder(message.text());
        try {
            advance(text);
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
        String whole = text.toString().strip();
        int end = whole.indexOf('\n');
        boolean titled = end > 0 && ATTACHMENT.matcher(whole.substring(0, end)).matches();
        if (message.author().isEmpty()) {
            return new Row.Broken(place, whole, Sentence.of(ChatRows.class, "row.of.messenger"));
        }
        boolean attached = ATTACHMENT.matcher(whole).matches();
        return new Row.Whole(
                place,
                new Message(Map.of(
                        "date",
                        message.date(),
                        "author",
                        message.author(),
                        "text",
                        attached ? "" : titled ? whole.substring(end).strip() : whole,
                        "conversation",
                        conversation,
                        "attachment",
                        attached ? whole : titled ? whole.substring(0, end) : "")));
    }

    /** Reads on to the next message; lines that begin none are added to the text before. */
    private void advance(StringBuilder text) throws IOException {
        next = Optional.empty();
        String read = lines.readLine();
        while (read != null && next.isEmpty()) {
            line++;
            next = ChatLine.read(read);
            nextLine = line;
            if (next.isEmpty()) {
                if (text.length() < LONGEST) {
                    text.append('\n').append(read);
                }
                read = lines.readLine();
            }
        }
    }

    private record Message(Map<String, String> values) implements Cells {
        @Override
        public List<String> all(String column) {
            String value = values.getOrDefault(column, "");
            return value.isBlank() ? List.of() : List.of(value);
        }

        @Override
        public String raw() {
            return values.get("date") + " - " + values.get("author") + ": " + values.get("text")
                    + values.get("attachment");
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }
}
