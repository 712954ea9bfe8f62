package org.beffroi.dossier.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.dossier.Dossier;

/**
 * The notice for the people who are spoken of, whose data were not asked of them: Regulation (EU) 2016/679, article 14 (1) and
 * (2), in the order of that article. A draft made of what the sources declare, to be published where these people look, once
 * the body's jurist has checked it.
 *
 * @param dossier whose processing it is
 * @param kinds what kinds of sources are called
 * @param clock the day written on it
 */
public record InformationNotice(Dossier dossier, KindNames kinds, Clock clock) {

    /** The notice, addressed to its readers. */
    public Paper paper(Locale locale) {
        PaperWords words = new PaperWords(locale, dossier.settings().zone(), kinds);
        LawfulSources sources = LawfulSources.of(dossier.folder(), dossier.settings());
        String name = dossier.settings().name();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Paragraph(words.say("privacy.register.draft", words.day(clock.instant()))));
        blocks.add(new Paper.Paragraph(words.say("privacy.notice.intro", name)));
        blocks.addAll(answer(words, "who"));
        blocks.addAll(answer(words, "why"));
        blocks.addAll(words.sources(sources, false));
        blocks.addAll(answer(words, "what"));
        blocks.addAll(answer(words, "from"));
        blocks.addAll(answer(words, "seen"));
        blocks.addAll(answer(words, "long"));
        blocks.addAll(answer(words, "machine"));
        blocks.add(new Paper.Heading(words.say("privacy.register.rights")));
        blocks.add(new Paper.Paragraph(words.say("privacy.register.rights.text")));
        return new Paper(words.say("privacy.notice.title", name), locale, blocks);
    }

    private static List<Paper.Block> answer(PaperWords words, String question) {
        return List.of(
                new Paper.Heading(words.say("privacy.notice." + question)),
                new Paper.Paragraph(words.say("privacy.notice." + question + ".text")));
    }
}
