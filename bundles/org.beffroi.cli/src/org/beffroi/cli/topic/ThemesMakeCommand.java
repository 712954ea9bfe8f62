package org.beffroi.cli.topic;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.coding.AskedTopic;
import org.beffroi.dossier.coding.ThemeDraft;
import org.beffroi.dossier.coding.ThemeTerms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi themes make SENTENCE}: a theme of the dossier, made of a topic by the words that tell it. */
@Component(service = Command.class)
@Command.Info(id = "themes make")
public final class ThemesMakeCommand implements Command<ThemesMakeCommand.Parameters> {

    private final Formats formats;

    @Activate
    public ThemesMakeCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Which topic, and what is made of it.
     *
     * @param sentence one of the topic, or its name
     * @param name what the theme is called; absent: the topic’s name, or its most telling word
     * @param words those by which it is read, with commas between; absent: those of which most mentions are about the topic
     * @param preview whether words are only shown, with what each alone would bring
     * @param format of the words
     */
    public record Parameters(
            @Argument String sentence,
            Optional<String> name,
            List<String> words,
            boolean preview,
            Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(parameters.preview() ? Access.READ : Access.WRITE);
        AskedTopic topic = AskedTopic.of(List.of(parameters.sentence()), dossier, workplace.cancel());
        List<String> words = parameters.words().isEmpty() ? topic.draft().telling() : parameters.words();
        output.write(listing(words), topic.draft().words(), dossier.settings().zone());
        if (parameters.preview()) {
            return Outcome.DONE;
        }
        if (words.isEmpty()) {
            throw Refusal.of(ThemesMakeCommand.class, "themes.made.no.word");
        }
        String name = parameters.name().orElseGet(topic::title);
        ThemeTerms.in(dossier.codebook()).add(name, words);
        dossier.renewEnrichment();
        Archive archive = dossier.archive();
        archive.readAgain(workplace.progress(Sentence.of(getClass(), "archive.reading")));
        workplace.tell(Sentence.of(getClass(), "themes.made", name, String.join(", ", words)));
        return Outcome.DONE;
    }

    private static Listing<ThemeDraft.Term> listing(List<String> chosen) {
        return Listing.<ThemeDraft.Term>of("themes.made.title", "themes.made.none")
                .with("word", "themes.made.word", Kind.TEXT, ThemeDraft.Term::term)
                .with("mentions", "themes.made.mentions", Kind.WHOLE, ThemeDraft.Term::all)
                .with("near", "themes.made.near", Kind.WHOLE, ThemeDraft.Term::near)
                .with("chosen", "themes.made.chosen", Kind.FLAG, term -> chosen.contains(term.term()));
    }
}
