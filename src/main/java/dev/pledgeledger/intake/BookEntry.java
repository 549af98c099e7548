package dev.pledgeledger.intake;

import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.FieldChange.Field;
import dev.pledgeledger.progress.Merge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An entry of a workbook that came back, beside the same entry in the ledger.
///
/// @param now the entry as it stands in the ledger
/// @param merge what the workbook began with, what the ledger has now, what the workbook has now
public record BookEntry(EntryDetails now, Merge merge) {

    /// Whether somebody wrote in the workbook what the ledger does not say already.
    public boolean isChanged() {
        return !merge.typed().equals(merge.base()) && !asTyped().equals(merge.stored());
    }

    /// Whether the text in the ledger is another one than the workbook began with.
    public boolean isOvertaken() {
        return !merge.stored().equals(merge.base());
    }

    /// Whether the person signed in may write in it now.
    public boolean isWritable() {
        return now.isWritable();
    }

    /// What the ledger says now, and what it would say.
    public List<FieldChange> changes() {
        return FieldChange.between(merge.stored(), asTyped());
    }

    /// Both together, the workbook having its way where both changed a field.
    public Content asTyped() {
        Map<Field, Merge.Choice> typed = new EnumMap<>(Field.class);
        merge.conflicts().forEach(field -> typed.put(field, Merge.Choice.TYPED));
        return merge.merged(typed);
    }
}
