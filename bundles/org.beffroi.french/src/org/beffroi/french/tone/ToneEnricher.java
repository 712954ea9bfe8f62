package org.beffroi.french.tone;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Ground;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Component;

/**
 * Says whether a mention in French speaks well, badly or neither, or that it cannot tell; indicative, see docs/tone.md.
 *
 * <p>A dossier that learnt a model of its own is read with it, any other with ours, which is learnt from our posts when the
 * first dossier opens.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "tone")
public final class ToneEnricher implements Enricher {

    /** Raised whenever the same lists and the same model read otherwise than before. */
    private static final String RULES = "1";

    private Lists lists;

    /** What is read once, when the first dossier opens: whoever only asks which fields there are need not wait for it. */
    private record Lists(TextReading reading, TrainingPosts posts, ToneModel ours) {}

    @Override
    public List<Field> adds() {
        return List.of(CoreFields.TONE);
    }

    @Override
    public List<String> needs() {
        return List.of(CoreFields.LANGUAGE.name());
    }

    @Override
    public Reader reader(Ground ground) {
        Lists ready = lists();
        String rules = RULES + "-" + ready.reading().lexicon().digest();
        return ModelFile.read(ground.codebook())
                .map(file -> new ToneReader(ready.reading(), file.model(), rules + "-own-" + file.digest()))
                .orElseGet(() -> new ToneReader(
                        ready.reading(),
                        ready.ours(),
                        rules + "-" + ready.posts().digest()));
    }

    private synchronized Lists lists() {
        if (lists == null) {
            Tokens tokens = new Tokens();
            TextReading reading = new TextReading(tokens, ToneLexicon.own(tokens));
            TrainingPosts posts = TrainingPosts.own();
            lists = new Lists(reading, posts, Learning.ours(reading, posts));
        }
        return lists;
    }
}
