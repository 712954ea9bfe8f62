package org.beffroi.core.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.beffroi.core.limit.OrdinaryFile;

/**
 * The words of a file as far as they are looked through for somebody: of a text all of it, of a document of LibreOffice or Word
 * the texts of its parts, without their tags. What is neither, such as a PDF, has none.
 *
 * @param text in which all that is between words is one space
 */
public record WrittenText(String text) {

    private static final long LARGEST = 64L << 20;

    /** As many words as a document for anybody quotes at most are too many to be sure of; fewer than these say nothing. */
    private static final int FEWEST_WORDS = 3;

    private static final int MOST_WORDS = 8;

    public WrittenText {
        text = plain(text);
    }

    /**
     * The words of a file, empty where it has none that can be read, or is too large to be one of ours.
     *
     * @throws IOException if it cannot be read at all
     */
    public static Optional<WrittenText> of(Path file) throws IOException {
        return Files.size(file) > LARGEST ? Optional.empty() : of(OrdinaryFile.bytes(file));
    }

    private static Optional<WrittenText> of(byte[] content) {
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            return parts(content).map(WrittenText::new);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("%PDF") ? Optional.empty() : Optional.of(new WrittenText(text));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** A part that inflates beyond what a document of ours has is no such part; empty where it cannot be unpacked. */
    private static Optional<String> parts(byte[] content) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") || name.endsWith(".html") || name.endsWith(".xhtml")) {
                    byte[] part = zip.readNBytes((int) (LARGEST - Math.min(LARGEST, all.length())));
                    all.append(withoutTags(new String(part, StandardCharsets.UTF_8)))
                            .append('\n');
                }
            }
            return Optional.of(all.toString());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Tags within a word, which change its look, part it not; those of paragraphs do. */
    private static String withoutTags(String xml) {
        return xml.replaceAll(
                        "</(?:text:)?(?:p|h|w:p|td|li)>|<(?:text:s|text:tab|text:line-break|w:br|w:tab|br)\\b[^>]*>",
                        " ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    /** Whether some of these words stand there, the first of each: a document may have cut them short. */
    public boolean quotes(Collection<String> words) {
        return words.stream()
                .map(WrittenText::beginning)
                .flatMap(Optional::stream)
                .anyMatch(text::contains);
    }

    private static Optional<String> beginning(String words) {
        List<String> first =
                new ArrayList<>(List.of(plain(words.replaceAll("…$", "")).split(" ")));
        if (first.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(String.join(" ", first.subList(0, Math.min(MOST_WORDS, first.size()))));
    }
}
