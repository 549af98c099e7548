package dev.pledgeledger.architecture.wrong;

import org.springframework.stereotype.Service;

/// Abstract, so that no test takes it for a bean.
@Service
public abstract class OpenService {

    public void doAsYouLike() {}
}
