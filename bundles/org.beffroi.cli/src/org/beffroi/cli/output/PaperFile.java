package org.beffroi.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.dossier.privacy.Paper;

/**
 * A paper on its way out: the ending of the file says in which form; the output takes text.
 *
 * @param workplace whose output it is
 * @param file empty for the output
 */
public record PaperFile(Workplace workplace, Optional<Path> file) {

    /** Whether the file is to be read by people as it is: HTML, Markdown, text, or the output. */
    public boolean isPaper() {
        return form().isPresent();
    }

    private Optional<Paper.Form> form() {
        return file.isEmpty()
                ? Optional.of(Paper.Form.TEXT)
                : Paper.form(file.get().getFileName().toString());
    }

    /**
     * Writes it; a file is there whole or not at all.
     *
     * @throws Refusal if the file cannot be written
     */
    public void write(Paper paper) {
        String text = paper.as(form().orElse(Paper.Form.TEXT));
        if (file.isEmpty()) {
            text.lines().forEach(line -> workplace.out().println(TerminalText.harmless(line)));
            return;
        }
        Path target = workplace.currentFolder().resolve(file.get());
        try {
            WholeFile.export(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(PaperFile.class, "file.not.written", file.get().toString(), WriteProblem.reason(e)), e);
        }
        workplace.tell(
                Sentence.of(PaperFile.class, "privacy.written", file.get().toString()));
    }
}
