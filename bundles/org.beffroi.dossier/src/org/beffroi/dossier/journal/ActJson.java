package org.beffroi.dossier.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Add;
import org.beffroi.core.archive.Act.Clear;
import org.beffroi.core.archive.Act.Deed;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.Hand;
import org.beffroi.core.archive.Act.Remove;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;

/**
 * An act as a JSON object, one line of the log:
 * {@code {"act":…,"batch":…,"who":…,"hand":"human","when":…,"do":"add","mention":…,"field":"tag","value":…}}.
 *
 * <p>{@code do} is one of {@code add, remove, set, clear, undo}; {@code set} has {@code values}, {@code undo} has
 * {@code undone}. {@code seen} is there where the writer's knowledge was written down. Stateless.
 *
 * <p>Read from the stream of tokens, as there may be hundreds of thousands: bound to a record, each took 1.3 to 1.5 times as
 * long.
 */
public final class ActJson {

    /** Writes one object. */
    public void write(Act act, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("act", act.id());
        json.writeStringField("batch", act.batch().value());
        json.writeStringField("who", act.who());
        json.writeStringField("hand", act.hand().name().toLowerCase(Locale.ROOT));
        json.writeStringField("when", act.when().toString());
        writeDeed(act.deed(), json);
        if (act.seen().isPresent()) {
            json.writeStringField("seen", act.seen().get());
        }
        json.writeEndObject();
    }

    private static void writeDeed(Deed deed, JsonGenerator json) throws IOException {
        json.writeStringField("do", verb(deed));
        if (deed instanceof FieldDeed on) {
            json.writeStringField("mention", on.mention().value());
            json.writeStringField("field", on.field());
        }
        switch (deed) {
            case Add add -> json.writeStringField("value", add.value());
            case Remove remove -> json.writeStringField("value", remove.value());
            case Act.Set set -> {
                json.writeArrayFieldStart("values");
                for (String value : set.values()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
            case Clear clear -> {}
            case UndoBatch undo -> json.writeStringField("undone", undo.undone().value());
        }
    }

    private static String verb(Deed deed) {
        return switch (deed) {
            case Add add -> "add";
            case Remove remove -> "remove";
            case Act.Set set -> "set";
            case Clear clear -> "clear";
            case UndoBatch undo -> "undo";
        };
    }

    /**
     * Reads one object, the parser standing on its start.
     *
     * @throws IOException if it is no act
     */
    public Act read(JsonParser json) throws IOException {
        Map<String, String> members = new HashMap<>();
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(MentionJson.text(json));
                }
            } else {
                members.put(key, MentionJson.text(json));
            }
        }
        try {
            return new Act(
                    members.get("act"),
                    new BatchId(members.get("batch")),
                    members.get("who"),
                    Hand.valueOf(members.get("hand").toUpperCase(Locale.ROOT)),
                    Instant.parse(members.get("when")),
                    deed(members, values),
                    Optional.ofNullable(members.get("seen")));
        } catch (RuntimeException e) {
            throw new IOException("Not an act: " + members.keySet(), e);
        }
    }

    private static Deed deed(Map<String, String> members, List<String> values) {
        String verb = members.get("do");
        if (verb.equals("undo")) {
            return new UndoBatch(new BatchId(members.get("undone")));
        }
        MentionId mention = new MentionId(members.get("mention"));
        String field = members.get("field");
        return switch (verb) {
            case "add" -> new Add(mention, field, members.get("value"));
            case "remove" -> new Remove(mention, field, members.get("value"));
            case "set" -> new Act.Set(mention, field, values);
            case "clear" -> new Clear(mention, field);
            default -> throw new IllegalArgumentException(verb);
        };
    }
}
