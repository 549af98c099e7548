package dev.pledgeledger.demo;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.SignInHint;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The people of the sample city, offered on its sign-in page.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class DemoPeople implements SignInHint {

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("tanto", "浜野 あかり", "主任", "河川公園課", Role.DRAFTER),
            new DemoPerson("kacho", "岩瀬 恒夫", "課長", "河川公園課", Role.HEAD),
            new DemoPerson("kankyo", "森下 みお", "主査", "環境推進課", Role.DRAFTER),
            new DemoPerson("kankyo-kacho", "大垣 誠", "課長", "環境推進課", Role.HEAD),
            new DemoPerson("kikaku", "南条 さゆり", "係長", "企画調整室", Role.REVIEWER),
            new DemoPerson("kikaku2", "北見 亮", "主事", "企画調整室", Role.REVIEWER),
            new DemoPerson("shicho", "東雲 和子", "市長室長", "", Role.SIGNATORY),
            new DemoPerson("kansa", "真壁 直", "監査委員事務局", "", Role.AUDITOR),
            new DemoPerson("kanri", "管野 学", "システム管理者", "", Role.ADMINISTRATOR));

    private final Installation installation;

    DemoPeople(Installation installation) {
        this.installation = installation;
    }

    @Override
    public List<Line> lines() {
        return installation.isSample() ? ALL.stream().map(DemoPerson::hint).toList() : List.of();
    }
}
