package org.beffroi.testing.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Entry.EarlierText;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;

/** What a mention said before, worked out from all of its readings. */
final class EarlierTexts {

    private EarlierTexts() {}

    static List<EarlierText> of(List<Mention> ordered, FieldValues merged) {
        Map<List<Object>, EarlierText> earlier = new LinkedHashMap<>();
        for (Mention reading : ordered) {
            Optional<String> title = reading.title();
            Optional<String> text = reading.values().string(CoreFields.TEXT_BODY);
            boolean another = title.isPresent() && !title.equals(merged.string(CoreFields.TITLE))
                    || text.isPresent() && !text.equals(merged.string(CoreFields.TEXT_BODY));
            if (another) {
                earlier.remove(List.of(title, text));
                earlier.put(
                        List.of(title, text), new EarlierText(reading.origin().collected(), title, text.orElse("")));
            }
        }
        return List.copyOf(earlier.values());
    }
}
