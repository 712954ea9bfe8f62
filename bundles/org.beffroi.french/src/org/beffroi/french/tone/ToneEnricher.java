package org.beffroi.french.tone;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Ground;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Says whether a mention in French speaks well, badly or neither, or that it cannot tell; indicative, see docs/tone.md.
 *
 * <p>A dossier that learnt a model of its own is read with it, any other with ours, which is learnt from our posts when it is
 * first asked for.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "tone")
public final class ToneEnricher implements Enricher {

    /** Raised whenever the same lists and the same model read otherwise than before. */
    private static final String RULES = "1";

    private final TextReading reading;
    private final TrainingPosts posts;
    private ToneModel ours;

    @Activate
    public ToneEnricher() {
        Tokens tokens = new Tokens();
        reading = new TextReading(tokens, ToneLexicon.own(tokens));
        posts = TrainingPosts.own();
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
        String rules = RULES + "-" + reading.lexicon().digest();
        return ModelFile.read(ground.codebook())
                .map(file -> new ToneReader(reading, file.model(), rules + "-own-" + file.digest()))
                .orElseGet(() -> new ToneReader(reading, ours(), rules + "-" + posts.digest()));
    }

    private synchronized ToneModel ours() {
        if (ours == null) {
            ours = Learning.ours(reading, posts);
        }
        return ours;
    }
}
