package org.beffroi.demo.live;

import java.util.List;
import org.beffroi.core.mention.Mention;

/**
 * Whose texts are published, each list in the order of publication; where one ends it begins again.
 *
 * @param newspaper articles of one newspaper
 * @param kiosk articles of all the others
 * @param town what the town announces
 * @param people what is posted on networks
 * @param letters what is written to the town hall
 */
public record Voices(
        List<Mention> newspaper, List<Mention> kiosk, List<Mention> town, List<Mention> people, List<Mention> letters) {

    public Voices {
        newspaper = said(newspaper);
        kiosk = said(kiosk);
        town = said(town);
        people = said(people);
        letters = said(letters);
    }

    private static List<Mention> said(List<Mention> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Nobody publishes nothing");
        }
        return List.copyOf(texts);
    }
}
