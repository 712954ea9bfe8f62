package org.beffroi.testing.renewal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;

/** What happens to a strategy between two times its document is made, from a seed: each change brings a word of its own. */
public final class ModelChanges {

    private final Random random;
    private final Map<String, String> words = new LinkedHashMap<>();

    public ModelChanges(long seed) {
        this.random = new Random(seed);
    }

    /** The words that are new, by the anchor of their block. */
    public Map<String, String> words() {
        return words;
    }

    /** The document with some blocks changed, some taken out, put in, moved. */
    public Document of(Document document) {
        List<Part> parts = new ArrayList<>();
        for (Part part : document.parts()) {
            if (!(part instanceof Part.Block block) || random.nextInt(3) > 0) {
                parts.add(part);
            } else if (random.nextInt(6) > 0) {
                parts.add(changed(block));
            }
            if (random.nextInt(8) == 0) {
                String anchor = "fresh_" + random.nextInt(1_000_000);
                parts.add(Part.Block.of(anchor, Part.Paragraph.of("Un point nouveau : " + word(anchor) + ".")));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            move(parts);
        }
        return new Document(
                document.title(),
                document.subtitle(),
                document.language(),
                document.zone(),
                parts,
                document.maker(),
                document.made(),
                document.about(),
                document.sender(),
                document.recipients(),
                document.book());
    }

    /** Some blocks that follow one another go elsewhere among blocks. */
    private void move(List<Part> parts) {
        List<Integer> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Block) {
                blocks.add(i);
            }
        }
        int from = blocks.get(random.nextInt(blocks.size()));
        int many = 1 + random.nextInt(4);
        List<Part> moved = new ArrayList<>();
        while (moved.size() < many && from < parts.size() && parts.get(from) instanceof Part.Block) {
            moved.add(parts.remove(from));
        }
        int to = blocks.get(random.nextInt(blocks.size() - moved.size()));
        parts.addAll(Math.min(to, parts.size()), moved);
    }

    private String word(String anchor) {
        String word = "modele" + Long.toString(random.nextLong() & 0xFFFFFFFFFFFL, 36);
        words.put(anchor, word);
        return word;
    }

    private Part changed(Part.Block block) {
        List<Part> parts = new ArrayList<>(block.parts());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Paragraph paragraph) {
                List<Run> runs = new ArrayList<>(paragraph.runs());
                runs.add(new Run.Words(" " + word(block.anchor()) + "."));
                parts.set(i, new Part.Paragraph(runs));
                return new Part.Block(block.anchor(), parts);
            }
            if (parts.get(i) instanceof Part.TablePart table && !table.rows().isEmpty()) {
                List<List<Object>> rows = new ArrayList<>(table.rows());
                List<Object> row = new ArrayList<>(rows.getLast());
                if (row.getFirst() instanceof String name) {
                    row.set(0, name + " " + word(block.anchor()));
                    rows.set(rows.size() - 1, row);
                    parts.set(i, new Part.TablePart(table.caption(), table.columns(), rows));
                    return new Part.Block(block.anchor(), parts);
                }
            }
        }
        parts.add(Part.Paragraph.of(word(block.anchor())));
        return new Part.Block(block.anchor(), parts);
    }
}
