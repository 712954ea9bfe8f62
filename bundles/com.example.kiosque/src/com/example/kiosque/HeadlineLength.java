package com.example.kiosque;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Whether a title fits on the poster of a kiosk: short up to six words, long beyond twelve. */
@Component(service = Enricher.class)
@Enricher.Info(id = "headline-length")
public final class HeadlineLength implements Enricher, Enricher.Reader {

    static final Field HEADLINE = Field.one("headline", FieldType.KEYWORD, Field.Facet.SMALL, "headline", "manchette")
            .withVocabulary(
                    new Term("short", "short", "courte"),
                    new Term("medium", "medium", "moyenne"),
                    new Term("long", "long", "longue"));

    private static final int SHORT = 6;
    private static final int MEDIUM = 12;

    @Override
    public List<Field> adds() {
        return List.of(HEADLINE);
    }

    /** It needs nothing of a dossier, so that it reads as it is. */
    @Override
    public Reader reader(EnrichmentContext ground) {
        return this;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void read(Subject subject, Findings findings) {
        words(subject).ifPresent(words -> findings.found(HEADLINE, List.of(length(words)), 1));
    }

    @Override
    public List<Sentence> reasons(Subject subject, Field field) {
        return words(subject).stream()
                .map(words -> Sentence.of(HeadlineLength.class, "headline.reason", words))
                .toList();
    }

    /** Words of the title, empty where there is none. */
    private static Optional<Integer> words(Subject subject) {
        return subject.mention().title().map(title -> title.strip().split("\\s+").length);
    }

    private static String length(int words) {
        if (words <= SHORT) {
            return "short";
        }
        return words <= MEDIUM ? "medium" : "long";
    }
}
