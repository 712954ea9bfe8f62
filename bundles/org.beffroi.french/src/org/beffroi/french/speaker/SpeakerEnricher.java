package org.beffroi.french.speaker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.french.lexicon.ReadableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says who speaks (the body's own accounts, elected officials, press, organisations, ordinary people, likely programs), and
 * which accounts look like listed ones: candidates for people to judge, never asserted. {@code docs/speakers.md} says how.
 *
 * <p>Reads the author's name, account and site alone, never what is said: nothing about a person's opinions.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "speaker")
public final class SpeakerEnricher implements Enricher {

    /** Raised whenever the same lists read otherwise than before. */
    private static final String RULES = "2";

    private final Territories territories;
    private Lists lists;
    private Communes communes;

    /** What is read once, when the first dossier opens. */
    private record Lists(SpeakerWords words, PressNames press, ImitationWords imitation) {}

    @Activate
    public SpeakerEnricher(@Reference Territories territories) {
        this.territories = territories;
    }

    @Override
    public List<Field> adds() {
        return List.of(CoreFields.SPEAKER, CoreFields.IMITATES);
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        SpeakerList list = new SpeakerList(ground.codebook());
        List<ListedSpeaker> speakers = list.speakers();
        Lists ready = lists();
        NameReader names = new NameReader(ready.words(), ready.press());
        String version = String.join(
                "-",
                RULES,
                territories.edition(),
                ready.words().digest(),
                ready.press().digest(),
                ready.imitation().digest(),
                ReadableList.digest(list.content().getBytes(StandardCharsets.UTF_8)));
        return new SpeakerReader(
                new Listed(speakers),
                new Imitations(speakers, ready.imitation(), names, ready.words(), this::communes),
                names,
                ready.press(),
                new BotSigns(),
                version);
    }

    private synchronized Lists lists() {
        if (lists == null) {
            lists = new Lists(new SpeakerWords(), new PressNames(), new ImitationWords());
        }
        return lists;
    }

    /** Read when the first account nearly resembles a listed one. */
    private synchronized Communes communes() {
        if (communes == null) {
            communes = new Communes(territories);
        }
        return communes;
    }
}
