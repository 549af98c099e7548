package dev.pledgeledger.intake;

import dev.pledgeledger.audit.AuditAction;

enum ImportAction implements AuditAction {
    IMPORTED,
    /// 取込の取消.
    IMPORT_TAKEN_BACK,
    /// 入力用ブックの取込.
    WORKBOOK_TAKEN
}
