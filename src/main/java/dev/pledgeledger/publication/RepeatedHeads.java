package dev.pledgeledger.publication;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The head of a table is printed on each of its pages and is one head all the same. Its repetitions are made
/// decoration, as running titles are: else a screen reader would read them all for every cell of a column.
final class RepeatedHeads {

    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeads() {}

    static void hide(PDDocument document) throws IOException {
        var heads = new RepeatedHeads();
        var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        heads.find(root, false);
        COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            Set<Integer> marks = heads.repeated.getOrDefault(page.getCOSObject(), Set.of());
            if (!marks.isEmpty()) {
                new PdfMarks(document, page).hide(marks);
                COSArray owners = owners(parents, page.getStructParents());
                marks.forEach(mark -> owners.set(mark, COSNull.NULL));
            }
        }
    }

    /// What an element has on the page it begins on is a number, what it has on others names its page.
    private void find(COSDictionary element, boolean inHead) {
        boolean head = inHead || "THead".equals(element.getNameAsString(COSName.S));
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all =
                kids instanceof COSArray several ? several : new COSArray(kids == null ? List.of() : List.of(kids));
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!(all.getObject(i) instanceof COSDictionary kid)) {
                continue;
            }
            if (!kid.containsKey(COSName.MCID)) {
                find(kid, head);
            } else if (head) {
                repeated.computeIfAbsent(kid.getCOSDictionary(COSName.PG), page -> new TreeSet<>())
                        .add(kid.getInt(COSName.MCID));
                all.remove(i);
            }
        }
    }

    private static COSArray owners(COSArray parents, int page) {
        for (int i = 0; i < parents.size(); i += 2) {
            if (parents.getInt(i) == page && parents.getObject(i + 1) instanceof COSArray owners) {
                return owners;
            }
        }
        throw new IllegalStateException("page " + page + " has no structure");
    }
}
