package org.beffroi.sources.chat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.NamedCells;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.text.LineReader;

/**
 * The messages of a conversation that WhatsApp exports, each with the lines it goes on over. What the messenger itself says
 * is a row that is broken, so that all rows are accounted for.
 */
public final class ChatRows implements Rows {

    public static final List<String> COLUMNS = List.of("date", "author", "text", "conversation", "attachment");

    private static final int LONGEST = 100_000;
    private static final Pattern NAME = Pattern.compile(
            "(?i)^(?:discussion|conversation|chat) whatsapp (?:avec|with) |^whatsapp chat (?:with|mit) |^whatsapp chat [-–] |^chat de whatsapp con ");
    private static final Pattern ATTACHMENT =
            Pattern.compile("(?i)^<[^<>]{3,40}(?:omis|omise|omitted|omitido)[^<>]{0,20}>$"
                    + "|^(?:image|vidéo|video|audio|sticker|gif|document)s? (?:absente?|omise?|omitted)$"
                    + "|^<(?:pièce jointe|attached)\\s?: ([^<>]+)>$"
                    + "|^(\\S+\\.\\w{3,4}) \\((?:fichier joint|file attached)\\)$");

    private final Content content;
    private final LineReader lines;
    private final String conversation;
    private Optional<ChatLine> next = Optional.empty();
    private long line;
    private long nextLine;

    public ChatRows(Content content, Charset charset) {
        this.content = content;
        String name = LineReader.title(content);
        this.conversation = name.startsWith("_chat")
                ? ""
                : NAME.matcher(name).replaceAll("").strip();
        this.lines = new LineReader(content, charset);
        advance(new StringBuilder());
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
        advance(text);
        String whole = text.toString().strip();
        int end = whole.indexOf('\n');
        boolean titled = end > 0 && ATTACHMENT.matcher(whole.substring(0, end)).matches();
        if (message.author().isEmpty()) {
            return new Row.Broken(place, whole, Sentence.of(ChatRows.class, "row.of.messenger"));
        }
        boolean attached = ATTACHMENT.matcher(whole).matches();
        String words = attached ? "" : titled ? whole.substring(end).strip() : whole;
        String file = attached ? whole : titled ? whole.substring(0, end) : "";
        return new Row.Whole(
                place,
                new NamedCells(
                        Map.of(
                                "date",
                                message.date(),
                                "author",
                                message.author(),
                                "text",
                                words,
                                "conversation",
                                conversation,
                                "attachment",
                                file),
                        message.date() + " - " + message.author() + ": " + words + file));
    }

    /** Reads on to the next message; lines that begin none are added to the text before. */
    private void advance(StringBuilder text) {
        next = Optional.empty();
        try {
            String read = lines.lines().readLine();
            while (read != null && next.isEmpty()) {
                line++;
                next = ChatLine.read(read);
                nextLine = line;
                if (next.isEmpty()) {
                    if (text.length() < LONGEST) {
                        text.append('\n').append(read);
                    }
                    read = lines.lines().readLine();
                }
            }
        } catch (IOException e) {
            throw lines.unreadable(e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
