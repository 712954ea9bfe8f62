package org.beffroi.french.tone;
import java.util.*;
import java.nio.file.*;
import org.beffroi.core.text.Tokens;
import de.siegmar.fastcsv.reader.*;
public class Lab {
  public static void main(String[] a) throws Exception {
    TextReading r = new TextReading(new Tokens(), ToneLexicon.own(new Tokens()));
    long t0=System.nanoTime();
    List<Example> ex = TrainingPosts.own().examples(r, 1);
    long t1=System.nanoTime();
    System.out.printf("%d examples %d ms%n", ex.size(), (t1-t0)/1000000);
    List<Example> gold = new ArrayList<>(); List<String> texts=new ArrayList<>();
    if (a.length>0) { boolean[] first={true}; for (NamedCsvRecord rec : CsvReader.builder().ofNamedCsvRecord(Path.of(a[0]))) { gold.add(new Example(r.features(rec.getField("text")), Tone.of(rec.getField("tone")).get(), 1)); texts.add(rec.getField("text")); } }
    for (double m : new double[]{1,2,3}) for (double p : new double[]{3e-4,1e-3,3e-3,1e-2,3e-2}) {
      long t=System.nanoTime();
      Training tr=new Training(p,m);
      CrossValidation cv = CrossValidation.of(tr, List.of(), ex);
      double T=cv.temperature(); Judgement j=cv.judgement(T);
      System.out.printf("m %.1f p %.4f cv F1 %.3f acc %.3f ece %.3f cov %.2f T %.2f  %d ms", m,p,j.macroF1(),j.accuracy(),j.calibrationError(),j.coverage(),T,(System.nanoTime()-t)/1000000);
      if (!gold.isEmpty()) { ToneModel mo=tr.fit(ex).withTemperature(T*1.8); Judgement g=new Judgement(); for (Example e: gold) g.add(e.tone(), mo.probabilities(e.features())); System.out.printf("  gold F1 %.3f acc %.3f ece %.3f cov %.2f", g.macroF1(), g.accuracy(), g.calibrationError(), g.coverage()); }
      System.out.println();
    }
    if (a.length>1) { Training tr=new Training(Double.parseDouble(a[1]), Double.parseDouble(a[2])); CrossValidation cv=CrossValidation.of(tr,List.of(),ex); 
      Map<Features,String> by=new IdentityHashMap<>(); int k=0; for (var p: TrainingPosts.own().posts()) by.put(ex.get(k++).features(), p.text());
      for (int i=0;i<cv.examples().size();i++){ double[] p=ToneModel.probabilities(cv.scores().get(i),1); Example e=cv.examples().get(i); if (Judgement.best(p)!=e.tone().ordinal()) System.out.println(e.tone()+" read "+Tone.values()[Judgement.best(p)]+" : "+by.get(e.features())); } }
  }
}
