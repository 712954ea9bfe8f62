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

    /**
     * Raised whenever the same lists and the same model read otherwise than before. A model that a dossier learnt is named
     * behind it: 3+389 are the rules 3 and what 389 texts taught them.
     */
    private static final String RULES = "3";

    private Lists lists;

    /** What is read once, when the first dossier opens: whoever only asks which fields there are need not wait for it. */
    private record Lists(TextReading reading, FunctionWords functionWords, TrainingPosts posts, ToneModel ours) {

        ToneReader reader(ToneModel model, String version) {
            return new ToneReader(reading, functionWords, model, version);
        }
    }

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
        String lists = ready.reading().lexicon().digest();
        return ModelFile.read(ground.codebook())
                .map(file ->
                        ready.reader(file.model(), RULES + "+" + file.learnt() + "-" + lists + "-" + file.digest()))
                .orElseGet(() -> ready.reader(
                        ready.ours(), RULES + "-" + lists + "-" + ready.posts().digest()));
    }

    private synchronized Lists lists() {
        if (lists == null) {
            Tokens tokens = new Tokens();
            TextReading reading = new TextReading(tokens, ToneLexicon.own(tokens));
            TrainingPosts posts = TrainingPosts.own();
            lists = new Lists(reading, FunctionWords.own(), posts, Learning.ours(reading, posts));
        }
        return lists;
    }
}
