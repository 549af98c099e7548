package dev.pledgeledger.audit;

import java.util.List;

/// Compares the log with what a feature holds: what does not follow from the log was changed around it.
public interface AuditWitness {

    List<String> contradictions();
}
