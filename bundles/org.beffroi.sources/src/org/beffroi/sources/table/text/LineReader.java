package org.beffroi.sources.table.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.Unreadable;

/** The lines of a text that is no table, one after the other, and what the name of its file tells. For one thread. */
public final class LineReader implements AutoCloseable {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\\d|3[01])(?!\\d)");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{3,4}$");

    private final Content content;
    private final BufferedReader lines;

    /**
     * Opens a text.
     *
     * @throws Refusal if it cannot be read
     */
    public LineReader(Content content, Charset charset) {
        this.content = content;
        try {
            this.lines = new BufferedReader(Texts.open(content, charset));
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    /** The lines that are left. */
    public BufferedReader lines() {
        return lines;
    }

    /** What to say where reading stops. */
    public Refusal unreadable(IOException cause) {
        return Unreadable.refusal(content.name(), cause);
    }

    /** The file's own name, without folders, archives and ending. */
    public static String title(Content content) {
        String name = content.entry().isEmpty()
                ? content.file().getFileName().toString()
                : content.entry().substring(content.entry().lastIndexOf('/') + 1);
        return withoutEnding(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name);
    }

    /** A name without the three or four letters that tell its kind. */
    public static String withoutEnding(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** The day in a name ({@code conseil-2026-11-24}) as ISO 8601 writes it, empty where there is none. */
    public static String day(String name) {
        Matcher m = DAY.matcher(name);
        return m.find() ? m.group(1) + "-" + m.group(2) + "-" + m.group(3) : "";
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
